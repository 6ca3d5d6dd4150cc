import { describe, expect, it } from 'vitest'
import { intakeJson } from '#core/intake/intake-json'
import { splitPage } from '#core/intake/split-page'
import { lostCharacters } from '../../corpus/score.ts'

/*
 * One small page for each idea that intake goes by, in a layout of its own, and one that looks like
 * it and is something else. All text was invented.
 */

type Expected = {
  readonly heads: readonly (readonly [kicker: string, title: string, subtitle: string])[]
  readonly paragraphs: readonly number[]
  readonly captions?: readonly string[]
  readonly setAside?: readonly string[]
}

const OPENING =
  '本报讯 4月9日，南桥街道在河畔公园举办春季运动会，来自12个社区的300多名居民参加了拔河、跳绳和健步走等项目。'
const MIDDLE = '活动现场人头攒动，欢呼声此起彼伏，居民们在比赛中增进了感情，也收获了健康与快乐。'
const CLOSING = '下一步，街道将把运动会办成每年一次的固定活动，让更多居民走出家门、动起来。'

function story(byline = '记者 王红'): string {
  return [OPENING, MIDDLE, CLOSING, byline].join('\n')
}

const ROWS: readonly (readonly [what: string, page: string, expected: Expected])[] = [
  [
    'takes who with a colon and what they did for two lines of one title',
    `邻里情深 其乐融融\n南桥街道：\n三百居民同场比拼\n${story()}`,
    { heads: [['邻里情深 其乐融融', '南桥街道： 三百居民同场比拼', '']], paragraphs: [3] },
  ],
  [
    'leaves what somebody says, with a colon, above the title',
    `陈立民在南桥街道调研时强调：\n把运动场建到居民家门口\n${story()}`,
    { heads: [['陈立民在南桥街道调研时强调：', '把运动场建到居民家门口', '']], paragraphs: [3] },
  ],
  [
    'leaves a line with a colon in the text that leads to a list',
    `南桥街道公布春季运动会项目\n${OPENING}\n比赛项目如下：\n1.拔河比赛\n2.集体跳绳\n3.环湖健步走\n${CLOSING}\n记者 王红`,
    { heads: [['', '南桥街道公布春季运动会项目', '']], paragraphs: [6] },
  ],
  [
    'lets a number of things wait for what they are',
    `南桥街道盘活边角地 36处\n闲置空间变身运动角\n${story()}`,
    { heads: [['', '南桥街道盘活边角地 36处 闲置空间变身运动角', '']], paragraphs: [3] },
  ],
  [
    'does not join a whole clause that ends with a number of things',
    `南桥街道今年新增运动角36处\n居民出门就能锻炼身体\n${story()}`,
    { heads: [['', '南桥街道今年新增运动角36处', '居民出门就能锻炼身体']], paragraphs: [3] },
  ],
  [
    'sets aside what the sender says of the copy between byline and signature',
    `王老师：\n您好！附上一条消息，请审阅。\n南桥街道举行春季居民运动会\n${story('通讯员 李明')}\n以上稿件文字图片均可公开使用。\n南桥街道办事处\n2026年4月10日`,
    {
      heads: [['', '南桥街道举行春季居民运动会', '']],
      paragraphs: [3],
      setAside: [
        '王老师：',
        '您好！附上一条消息，请审阅。',
        '以上稿件文字图片均可公开使用。',
        '南桥街道办事处',
        '2026年4月10日',
      ],
    },
  ],
  [
    'leaves a paragraph that asks readers for copy in its article',
    `王老师：\n您好！附上一条消息，请审阅。\n南桥街道征集春季运动会照片\n${OPENING}\n${MIDDLE}\n投稿作品将在街道展出，欢迎居民积极参与，来稿截止时间为4月30日，入选作品颁发证书。\n通讯员 李明`,
    {
      heads: [['', '南桥街道征集春季运动会照片', '']],
      paragraphs: [3],
      setAside: ['王老师：', '您好！附上一条消息，请审阅。'],
    },
  ],
  [
    'takes a scene under the byline of a photographer for a caption',
    `南桥街道举行春季居民运动会\n\n${story('记者 王红 文/图')}\n\n拔河比赛现场\n\n区图书馆新馆开馆\n\n${story('记者 李明')}`,
    {
      heads: [
        ['', '南桥街道举行春季居民运动会', ''],
        ['', '区图书馆新馆开馆', ''],
      ],
      paragraphs: [3, 3],
      captions: ['拔河比赛现场'],
    },
  ],
  [
    'takes a scene under the byline of a writer for the next title',
    `南桥街道举行春季居民运动会\n\n${story()}\n\n直击区图书馆新馆开馆现场\n\n${story('记者 李明')}`,
    {
      heads: [
        ['', '南桥街道举行春季居民运动会', ''],
        ['', '直击区图书馆新馆开馆现场', ''],
      ],
      paragraphs: [3, 3],
    },
  ],
  [
    'begins a caption at its arrow although the line above it is full',
    [
      '南桥街道举行春季居民运动会',
      '本报讯 4月9日，南桥街道在河畔公园举办春季运动会',
      '，来自12个社区的300多名居民参加了拔河、跳绳和健步',
      '走等项目。活动现场人头攒动，欢呼声此起彼伏，居民们',
      '在比赛中增进了感情，也收获了健康与快乐，大家都说这',
      '样的活动应该多办。街道将把运动会办成每年一次的活动。',
      '△居民在河畔公园里参加拔河比赛。',
      '记者 王红',
    ].join('\n'),
    {
      heads: [['', '南桥街道举行春季居民运动会', '']],
      paragraphs: [1],
      captions: ['居民在河畔公园里参加拔河比赛。'],
    },
  ],
  [
    'goes on with a wrapped sentence where no arrow stands',
    [
      '南桥街道举行春季居民运动会',
      '本报讯 4月9日，南桥街道在河畔公园举办春季运动会',
      '，来自12个社区的300多名居民参加了拔河、跳绳和健步',
      '走等项目。活动现场人头攒动，欢呼声此起彼伏，居民们',
      '在比赛中增进了感情，也收获了健康与快乐，大家都说这',
      '样的活动应该多办。街道将把运动会办成每年一次的活动。',
      '居民在河畔公园里参加拔河比赛。',
      '记者 王红',
    ].join('\n'),
    { heads: [['', '南桥街道举行春季居民运动会', '']], paragraphs: [1] },
  ],
  [
    'leaves an appeal to the reader above what there is to know',
    `出门看好路 绕行请留心\n解放路明起封闭施工二十天\n${story()}`,
    { heads: [['出门看好路 绕行请留心', '解放路明起封闭施工二十天', '']], paragraphs: [3] },
  ],
  [
    'takes an appeal for the title where nothing else says what happened',
    `居民朋友请注意用火安全\n——写在清明假期之前\n${story()}`,
    {
      heads: [['', '居民朋友请注意用火安全', '——写在清明假期之前']],
      paragraphs: [3],
    },
  ],
  [
    'sets the paper’s own account aside',
    `南桥街道举行春季居民运动会\n${story()}\n关注“南桥发布”视频号看更多现场`,
    {
      heads: [['', '南桥街道举行春季居民运动会', '']],
      paragraphs: [3],
      setAside: ['关注“南桥发布”视频号看更多现场'],
    },
  ],
  [
    'keeps a headline that asks to look after somebody',
    `关注“一老一小” 南桥街道举行春季居民运动会\n${story()}`,
    { heads: [['', '关注“一老一小” 南桥街道举行春季居民运动会', '']], paragraphs: [3] },
  ],
  [
    'sets the name of a roll aside',
    `好人榜\n南桥街道举行春季居民运动会\n${story()}`,
    {
      heads: [['', '南桥街道举行春季居民运动会', '']],
      paragraphs: [3],
      setAside: ['好人榜'],
    },
  ],
  [
    'keeps who got on to a roll as the title',
    `六位居民登上好人榜\n${story()}`,
    { heads: [['', '六位居民登上好人榜', '']], paragraphs: [3] },
  ],
]

describe('intake', () => {
  it.each(ROWS)('%s', (_, page, expected) => {
    const proposal = splitPage(page)
    const { articles, setAside } = intakeJson(proposal)
    expect(articles.map(({ kicker, title, subtitle }) => [kicker, title, subtitle])).toEqual(
      expected.heads,
    )
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual(expected.paragraphs)
    expect(articles.flatMap(({ captions }) => captions)).toEqual(expected.captions ?? [])
    expect(setAside).toEqual(expected.setAside ?? [])
    expect(lostCharacters(proposal)).toBe(0)
  })
})
