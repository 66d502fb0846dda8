import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** One sentence on what is counted and how. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A titled part of a page, with a line on what it counts. */
export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="overview-part">
      <h3 id={id} className="ledger-title">
        {title}
      </h3>
      <p className="overview-about">{about}</p>
      {children}
    </section>
  );
}
