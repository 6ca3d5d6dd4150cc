import { describe, expect, it } from 'vitest'
import { del, inRun, ins, LI, p, r, readBody, shown } from './word-xml.ts'

const range = (id: string, end: 'Start' | 'End') => `<w:commentRange${end} w:id="${id}"/>`
const sign = (id: string) => inRun(`<w:commentReference w:id="${id}"/>`)
const comment = (id: string, ...lines: readonly string[]) =>
  `<w:comment w:id="${id}" ${LI} w:initials="李">${lines.map((line, index) => `<w:p w14:paraId="0${id}0${index}A">${r(line)}</w:p>`).join('')}</w:comment>`
const comments = (...all: readonly string[]) => ({
  'comments.xml': `<w:comments>${all.join('')}</w:comments>`,
})
const extended = (...all: readonly string[]) => ({
  'commentsExtended.xml': `<w15:commentsEx>${all.join('')}</w15:commentsEx>`,
})

describe('comments of a Word file', () => {
  it('are about words over three paragraphs, with two answers and resolved', () => {
    const body = `${p(r('前'), range('1', 'Start'), range('2', 'Start'), r('甲'))}${p(r('乙'))}${p(r('丙'), range('1', 'End'), sign('1'), range('2', 'End'), sign('2'), r('后'))}`
    const document = readBody(body, {
      ...comments(comment('1', '请核实', '第二行'), comment('2', '已核'), comment('3', '好')),
      ...extended(
        '<w15:commentEx w15:paraId="0101a" w15:done="1"/>',
        '<w15:commentEx w15:paraId="0200A" w15:paraIdParent="0101A" w15:done="1"/>',
        '<w15:commentEx w15:paraId="0300A" w15:paraIdParent="0200A"/>',
      ),
    })
    expect(shown(document)).toEqual(['前{1:甲}', '{1:乙}', '{1:丙}后'])
    expect(document.comments).toMatchObject([
      {
        id: '1',
        resolved: true,
        entries: [
          { text: '请核实\n第二行', by: '李敏', initials: '李' },
          { text: '已核' },
          { text: '好' },
        ],
      },
    ])
  })

  it.each([
    [
      'hang on the character before a sign that has no range',
      p(r('甲乙'), sign('1'), r('丙')),
      ['甲{1:乙}丙'],
    ],
    ['hang on the words after it when nothing is before', p(sign('1'), r('丙')), ['{1:丙}']],
    [
      'hang there too when the range holds nothing',
      p(r('甲乙'), range('1', 'Start'), range('1', 'End'), sign('1')),
      ['甲{1:乙}'],
    ],
    [
      'end with the paragraph of their sign when nobody closed their range',
      `${p(range('1', 'Start'), r('甲'), sign('1'), r('乙'))}${p(r('丙'))}`,
      ['{1:甲乙}', '丙'],
    ],
    [
      'have ranges that begin between paragraphs',
      `${range('1', 'Start')}${p(r('甲'))}${range('1', 'End')}${p(r('乙'), sign('1'))}`,
      ['{1:甲}', '乙'],
    ],
    [
      'lie over one another',
      p(
        range('1', 'Start'),
        r('甲'),
        range('2', 'Start'),
        r('乙'),
        range('1', 'End'),
        r('丙'),
        range('2', 'End'),
      ),
      ['{1:甲}{2:{1:乙}}{2:丙}'],
    ],
    [
      'are nothing where the file does not say what they say',
      p(range('9', 'Start'), r('甲'), range('9', 'End'), sign('9')),
      ['甲'],
    ],
  ])('%s', (_, body, lines) => {
    expect(shown(readBody(body, comments(comment('1', '一'), comment('2', '二'))))).toEqual(lines)
  })

  it('say at last what they say, and survive answers that go round', () => {
    const document = readBody(p(r('甲')), {
      ...comments(
        `<w:comment w:id="1"><w:p w14:paraId="0A">${r('留')}${del('删')}${ins(r('增'))}</w:p></w:comment>`,
        comment('2', '二'),
      ),
      ...extended(
        '<w15:commentEx w15:paraId="0A" w15:paraIdParent="0200A"/>',
        '<w15:commentEx w15:paraId="0200A" w15:paraIdParent="0A"/>',
      ),
    })
    expect(document.comments.flatMap(({ entries }) => entries.map(({ text }) => text))).toEqual([
      '留增',
      '二',
    ])
  })

  it('are refused when more of them are about the same words than anybody makes', () => {
    const ids = Array.from({ length: 301 }, (_, index) => String(index + 10))
    const all = comments(...ids.map((id) => comment(id, '一')))
    const body = p(...ids.map((id) => range(id, 'Start')), r('甲'))
    expect(() => readBody(body, all)).toThrow('over the limit: comments')
  })
})
