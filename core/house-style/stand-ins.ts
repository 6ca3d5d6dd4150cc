/**
 * What stands in on a computer without the newsroom's fonts, the nearest first: Windows and WPS,
 * then macOS, then the free ones. Not 宋体 made bold for 小标宋: it smears.
 */
export const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: [
    '方正小标宋_GBK',
    '华文中宋',
    '宋体',
    'SimSun',
    'Songti SC',
    'Noto Serif CJK SC',
  ],
  仿宋_GB2312: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
  楷体_GB2312: ['楷体', 'KaiTi', '华文楷体', 'Kaiti SC', 'Noto Serif CJK SC'],
  方正小标宋_GBK: [
    '方正小标宋简体',
    '华文中宋',
    '宋体',
    'SimSun',
    'Songti SC',
    'Noto Serif CJK SC',
  ],
  仿宋: ['FangSong', '仿宋_GB2312', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
  楷体: ['KaiTi', '楷体_GB2312', '华文楷体', 'Kaiti SC', 'Noto Serif CJK SC'],
  黑体: ['SimHei', 'Heiti SC', 'Noto Sans CJK SC'],
  宋体: ['SimSun', 'Songti SC', 'Noto Serif CJK SC'],
  'Times New Roman': ['Liberation Serif', 'Tinos', 'Times'],
  微软雅黑: ['Microsoft YaHei', 'PingFang SC', '苹方-简', 'Noto Sans CJK SC', '黑体'],
}
