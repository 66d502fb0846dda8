interface Props {
  /** 0..1 of the full width. */
  readonly share: number;
  readonly side: 'left' | 'right';
}

/** A bar that says nothing to those who cannot see it: the figure stands beside it. */
export function Bar({ share, side }: Props) {
  return (
    <span className="bar" aria-hidden="true">
      <span data-side={side === 'left' ? 'a' : 'b'} style={{ width: `${100 * share}%` }} />
    </span>
  );
}
