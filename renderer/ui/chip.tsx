import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './chip.css'

type ChipProps = {
  readonly tone?: 'plain' | 'accent' | 'good'
  readonly children: ReactNode
}

export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span className={classNames('chip', tone)}>{children}</span>
}
