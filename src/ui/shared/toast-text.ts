import type { Toast } from '../../store/state.ts';
import { problemText } from './problem-text.ts';
import { say } from '../app/say.ts';
import { t } from './t.ts';

/** What the page has just done, in a sentence. */
export function toastText(toast: Toast): string {
  switch (toast.kind) {
    case 'done':
      return `${capital(t(`step.${toast.step}`))}.`;
    case 'undone':
    case 'redone':
      return say(`toast.${toast.kind}`, { step: t(`step.${toast.step}`) });
    case 'nothing':
      return say(`toast.nothing.${toast.what}`);
    case 'merged':
      return mergedText(toast.report);
    case 'imported':
      return importedText(toast.report);
    case 'copied':
    case 'lost-place':
    case 'finished-elsewhere':
      return say(`toast.${toast.kind}`);
    case 'duplicated':
      return say('toast.duplicated', { title: toast.title });
    case 'binned':
      return toast.title ? say('toast.binned', { title: toast.title }) : say('toast.binned.untitled');
    case 'problem':
      return problemText(toast.problem);
  }
}

function mergedText(report: Extract<Toast, { kind: 'merged' }>['report']): string {
  const { accounts, annotations, corrections, codes, conflicts } = report;
  if (accounts + annotations + corrections + codes === 0) return say('toast.merged.nothing');
  const brought = say('toast.merged', {
    notes: t('count.notes', { n: annotations }),
    corrections: t('count.corrections', { n: corrections }),
  });
  return conflicts > 0 ? `${brought} ${say('toast.merged.conflicts', { n: conflicts })}` : brought;
}

function importedText({
  read,
  lost,
  uncertain,
  skipped,
}: Extract<Toast, { kind: 'imported' }>['report']): string {
  const parts = (['lost', 'uncertain', 'skipped'] as const)
    .map((part) => [part, { lost, uncertain, skipped }[part].length] as const)
    .filter(([, n]) => n > 0)
    .map(([part, n]) => `${capital(say(`files.report.${part}`, { n }))}.`);
  return [say('toast.imported', { n: read }), ...parts].join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
