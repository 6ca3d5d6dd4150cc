import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import './button.css'

type ButtonProps = ComponentProps<'button'> & {
  /** One primary action a view at most: it carries the accent. */
  readonly look?: 'primary' | 'plain' | 'quiet'
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={classNames('button', look, className)} />
}
