/** What marks mean, for who cannot see them: hidden elements that sentences are described by. */
export function Descriptions({
  texts,
}: {
  readonly texts: readonly (readonly [id: string, text: string])[];
}) {
  return (
    <div hidden>
      {texts.map(([id, text]) => (
        <span key={id} id={id}>
          {text}
        </span>
      ))}
    </div>
  );
}
