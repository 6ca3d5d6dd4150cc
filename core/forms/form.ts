import { z } from 'zod'
import type { Changes } from './changes.ts'

/** The forms an article leaves in. */
export const FormName = z.enum(['docx', 'pdf', 'txt', 'md', 'html', 'wechat', 'proof'])
export type FormName = z.infer<typeof FormName>

export type Form = {
  readonly extension: 'docx' | 'txt' | 'md' | 'html' | 'pdf'
  /** What is offered about suggestions; the first is what is usual. Every form knows all three. */
  readonly changes: readonly Changes[]
  /** Whether several articles can stand in one file. */
  readonly joins: boolean
  /** Whether a house style decides how it looks. */
  readonly isStyled: boolean
}

const ANY = ['final', 'tracked', 'original'] as const
const CLEAN = ['final', 'original'] as const

export const FORMS: Readonly<Record<FormName, Form>> = {
  docx: { extension: 'docx', changes: ANY, joins: true, isStyled: true },
  pdf: { extension: 'pdf', changes: ANY, joins: true, isStyled: true },
  txt: { extension: 'txt', changes: CLEAN, joins: true, isStyled: false },
  md: { extension: 'md', changes: CLEAN, joins: true, isStyled: false },
  html: { extension: 'html', changes: ANY, joins: true, isStyled: false },
  /** The editor of 公众号 takes one article at a time. */
  wechat: { extension: 'html', changes: CLEAN, joins: false, isStyled: false },
  proof: { extension: 'html', changes: ['tracked'], joins: true, isStyled: false },
}
