import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctNames, fileName } from '#core/publishing/file-name'

const bytes = (text: string) => Buffer.byteLength(text, 'utf8')

describe('a file name from a title', () => {
  it.each([
    ['管城回族区第三批重大项目集中开工', '管城回族区第三批重大项目集中开工'],
    ['“双减”一年：课后服务怎么样？', '“双减”一年：课后服务怎么样？'],
    ['三十年老院焕新颜 居民乐享“家门口”幸福', '三十年老院焕新颜 居民乐享“家门口”幸福'],
    ['打造新引擎　跑出加速度', '打造新引擎 跑出加速度'],
    ['GDP增长8.5%', 'GDP增长8.5%'],
    ['1/3以上居民受益', '13以上居民受益'],
    ['标题\\副题', '标题副题'],
    ['问:谁来管?', '问谁来管'],
    ['<重磅>消息', '重磅消息'],
    ['"引号"与|竖线*', '引号与竖线'],
    ['多行\n标题\r\n在此', '多行标题在此'],
    ['制表\t符', '制表符'],
    ['NUL\u0000字符\u0007', 'NUL字符'],
    ['\u202E反着念的exe.docx', '反着念的exe.docx'],
    ['隔离\u2066字\u2069符', '隔离字符'],
    ['零\u200B宽', '零宽'],
    ['  两头有空格  ', '两头有空格'],
    ['句点结尾...', '句点结尾'],
    ['点和空格 . . ', '点和空格'],
    ['.隐藏文件', '隐藏文件'],
    ['..', '未命名'],
    ['', '未命名'],
    ['　　', '未命名'],
    ['???', '未命名'],
    ['../../etc/passwd', 'etcpasswd'],
    ['C:\\Windows\\system32', 'CWindowssystem32'],
    ['CON', '_CON'],
    ['con', '_con'],
    ['aux.docx', '_aux.docx'],
    ['NUL.tar.gz', '_NUL.tar.gz'],
    ['COM1', '_COM1'],
    ['LPT9.txt', '_LPT9.txt'],
    ['COM10', 'COM10'],
    ['CONCERT', 'CONCERT'],
    ['e\u0301cole', 'école'],
    ['👨‍👩‍👧 一家三口', '👨👩👧 一家三口'],
    ['𠮷野家开业', '𠮷野家开业'],
    ['孤立\uD800代理', '孤立代理'],
    ['非字符\uFFFF', '非字符'],
    ['国庆（10月1日—7日）放假通知', '国庆（10月1日—7日）放假通知'],
    ['长'.repeat(200), '长'.repeat(80)],
    ['a'.repeat(300), 'a'.repeat(240)],
    [`${'好'.repeat(79)}..尾`, '好'.repeat(79)],
  ])('%j becomes %j', (title, name) => {
    expect(fileName(title, '未命名')).toBe(name)
  })

  it('fits every file system, whatever the title', { timeout: 60_000 }, () => {
    const title = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(title, (text) => {
        const name = fileName(text, '未命名')
        expect(bytes(`${name} (2).docx`)).toBeLessThanOrEqual(255)
        // oxlint-disable-next-line no-control-regex -- what Windows refuses
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F]|^[\s.]|[\s.]$|^$/u)
      }),
      { numRuns: 200 },
    )
  })
})

describe('several file names', () => {
  it('are told apart without regard to case, numbers that are taken skipped', () => {
    expect(distinctNames(['简讯', '简讯 (2)', '简讯', 'GDP', 'gdp', '简讯'])).toEqual([
      '简讯',
      '简讯 (2)',
      '简讯 (3)',
      'GDP',
      'gdp (2)',
      '简讯 (4)',
    ])
  })
})
