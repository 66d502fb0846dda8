import { Fragment, memo } from 'react';
import { parseMarkdown, type Block, type Inline } from './markdown.ts';

/** The words of a note, as elements: nothing in them can become markup or script. */
export const Markdown = memo(function Markdown({ text }: { readonly text: string }) {
  return (
    <div className="markdown" dir="auto">
      {parseMarkdown(text).map((block, i) => (
        <BlockElement key={i} block={block} />
      ))}
    </div>
  );
});

function BlockElement({ block }: { readonly block: Block }) {
  if (block.kind === 'list') {
    const items = block.items.map((item, i) => (
      <li key={i}>
        <Runs runs={item} />
      </li>
    ));
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  const lines = block.lines.map((line, i) => (
    <Fragment key={i}>
      {i > 0 && <br />}
      <Runs runs={line} />
    </Fragment>
  ));
  return block.kind === 'quote' ? <blockquote>{lines}</blockquote> : <p>{lines}</p>;
}

function Runs({ runs }: { readonly runs: readonly Inline[] }) {
  return runs.map((run, i) => <Run key={i} run={run} />);
}

function Run({ run }: { readonly run: Inline }) {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'strong':
      return <strong>{run.text}</strong>;
    case 'em':
      return <em>{run.text}</em>;
    case 'code':
      return <code>{run.text}</code>;
    case 'link':
      return (
        <a href={run.href} target="_blank" rel="noopener noreferrer nofollow">
          {run.text}
        </a>
      );
  }
}
