/*
 * 250 paragraphs of 201 characters, some 50 000 in all. In each two suggestions, one of each of two
 * people, and in four of ten a comment: 500 and 100. Two faults a paragraph for proofreading.
 */
export const PARAGRAPHS = 250

const sentences = (number) =>
  `本报讯 昨日上午，第${number}次重点项目推进会在会议中心召开，各镇办和区直部门负责人参加。
会议听取了前三季度工作汇报，分析了当前形势，安排了下一步任务。会议指出，今年以来，
广大干部迎难而上，一批道路、学校、医院相继完工，老旧小区换了新颜，居民住得更舒心。
会议强调，要盯住年初定下的目标，把惠民实事一件一件办好；要守牢安全底线，抓紧排查隐患；
要改进作风，多到现场去解决难题。施工单位已完成路灯按装,群众满意。`.replaceAll('\n', '')
const STRUCK = { from: 20, to: 24 }
const ADDED = { from: 60, to: 66 }
const COMMENTED = { from: 100, to: 110 }
const AT = '2026-11-23T01:00:00.000Z'

/** The same characters without a mark. */
export function finalParagraph(index) {
  return sentences(String(index).padStart(3, '0'))
}

export function suggestedDocument(title) {
  return {
    type: 'doc',
    content: [
      { type: 'kicker' },
      { type: 'title', content: [{ type: 'text', text: title }] },
      { type: 'subtitle' },
      { type: 'body', content: Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(index)) },
      { type: 'byline', content: [{ type: 'text', text: '记者 柴琳琳' }] },
    ],
  }
}

function paragraph(index) {
  const attrs = (id, by) => ({ id: `${id} ${index}`, by, at: AT })
  const hasComment = index % 5 === 0 || index % 5 === 2
  return {
    type: 'paragraph',
    content: [
      piece(index, { from: 0, to: STRUCK.from }),
      piece(index, STRUCK, { type: 'deletion', attrs: attrs('struck', '王编辑') }),
      piece(index, { from: STRUCK.to, to: ADDED.from }),
      piece(index, ADDED, { type: 'insertion', attrs: attrs('added', '李主任') }),
      piece(index, { from: ADDED.to, to: COMMENTED.from }),
      piece(
        index,
        COMMENTED,
        ...(hasComment ? [{ type: 'comment', attrs: { thread: `thread ${index}` } }] : []),
      ),
      piece(index, { from: COMMENTED.to, to: Infinity }),
    ],
  }
}

function piece(index, { from, to }, ...marks) {
  const text = finalParagraph(index).slice(from, to)
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}
