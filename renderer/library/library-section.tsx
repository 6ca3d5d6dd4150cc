import { useId, type ReactNode } from 'react'

type LibrarySectionProps = { readonly title: string; readonly children: ReactNode }

export function LibrarySection({ title, children }: LibrarySectionProps) {
  const id = useId()
  return (
    <section className="library-section" aria-labelledby={id}>
      <h2 id={id} className="library-heading">
        {title}
      </h2>
      {children}
    </section>
  )
}
