import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import { accountIn, type Numbered, type ReportContent, type ReportNote } from '../content.ts';
import { printable } from '../printable.ts';

/** The comments of a document: each passage of a note becomes one, where its sentence stands first. */
export interface Comments {
  /** The comment for a note in an account, the first time that it is asked for; then `null`. */
  readonly open: (note: number, account: string) => number | null;
  readonly all: () => readonly ICommentOptions[];
}

export function createComments(content: ReportContent): Comments {
  const made = new Map<string, ICommentOptions>();
  return {
    open(number, account) {
      const key = `${number} ${account}`;
      const note = content.notes.find((each) => each.number === number);
      if (!note || made.has(key)) return null;
      const id = made.size;
      made.set(key, comment(content, note, id));
      return id;
    },
    all: () => [...made.values()],
  };
}

function comment(content: ReportContent, note: Numbered<ReportNote>, id: number): ICommentOptions {
  const { annotation, codes, number } = note;
  const { notes: say } = content.words.say;
  const accounts = [...new Set(annotation.targets.map(({ account }) => account))];
  const names = accounts.flatMap((each) => accountIn(content, each)?.name ?? []);
  const lines = [
    ...(annotation.body === '' ? [] : annotation.body.split('\n')),
    ...(codes.length > 0 ? [codes.map(({ name }) => name).join(', ')] : []),
    `${say.name(number)}${names.length > 1 ? say.on(names) : ''}`,
  ];
  const author = printable(annotation.author) || 'Parallax';
  return {
    id,
    author,
    initials: Array.from(author)[0] ?? 'P',
    date: new Date(annotation.created),
    children: lines.map((line) => new Paragraph({ children: [new TextRun(printable(line))] })),
  };
}
