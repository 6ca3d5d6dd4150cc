import { describe, expect, it } from 'vitest'
import { fuzzyScore, fuzzySort } from '#renderer/commands/fuzzy'

const same = (text: string) => text

describe('finding by what was typed', () => {
  it.each([
    ['导出 Word…', '导出'],
    ['导出 Word…', 'word'],
    ['导出 Word…', '导w'],
    ['管城回族区召开经济运行分析会', '经济分析'],
    ['管城回族区召开经济运行分析会', '经济 分析'],
    ['Export to Word…', 'exwo'],
  ])('“%s” answers “%s”', (text, typed) => {
    expect(fuzzyScore(text, typed)).not.toBeNull()
  })

  it.each([
    ['导出 Word…', '打印'],
    ['导出 Word…', '出导'],
    ['管城回族区', '管城回族区委'],
  ])('“%s” does not answer “%s”', (text, typed) => {
    expect(fuzzyScore(text, typed)).toBeNull()
  })

  it('puts a run of characters before the same ones with gaps, and an early one first', () => {
    const texts = ['移动到废稿箱', '搜索稿件', '稿件列表', '稿库里的文件']
    expect(fuzzySort(texts, '稿件', same)).toEqual(['稿件列表', '搜索稿件', '稿库里的文件'])
  })

  it('leaves everything in its order when nothing is typed', () => {
    expect(fuzzySort(['乙', '甲'], ' ', same)).toEqual(['乙', '甲'])
  })
})
