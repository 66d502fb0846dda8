import * as v from 'valibot';
import { compare, type AccountInput, type Comparison, type Result } from '../engine/index.ts';
import { accountSchema, firstIssue, type JsonAccount } from '../intake/account-schema.ts';
import { readHtml } from '../intake/html.ts';
import { parseHtml } from '../intake/parse-html.ts';
import { type Answer, idOf, parseJson, refuse } from './answer.ts';
import { type Clock, deadlineAfter } from './deadline.ts';

const jobSchema = v.object({
  id: v.union([v.string(), v.number()]),
  accounts: v.pipe(v.array(accountSchema), v.minLength(1, 'must have one account or more')),
  options: v.optional(v.object({ deadlineMs: v.optional(v.pipe(v.number(), v.minValue(0))) })),
});

type Job = v.InferOutput<typeof jobSchema>;

/**
 * Compares the accounts of one line; whatever is wrong with it becomes an answer that says so. `deadline` holds for a
 * line that sets none itself, in milliseconds; `null`: none.
 */
export function answerLine(line: string, clock: Clock, deadline: number | null = null): Answer {
  const json = parseJson(line);
  if (!json.ok) return refuse(null, json.problem);
  const id = idOf(json.value);
  const job = v.safeParse(jobSchema, json.value);
  if (!job.success) return refuse(id, { code: 'bad-line', message: firstIssue(job.issues), account: null });
  const result = runSafely(job.output, clock, deadline);
  if (!result.ok) return refuse(id, result.problem);
  return { line: JSON.stringify({ id, comparison: result.value }), error: null };
}

/** A bug in the engine must not end a run over a thousand other pairs. */
function runSafely(job: Job, clock: Clock, deadline: number | null): Result<Comparison> {
  try {
    return runJob(job, clock, deadline);
  } catch (error) {
    const message = `internal error: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, problem: { code: 'internal', message, account: null } };
  }
}

function runJob({ accounts, options }: Job, clock: Clock, deadline: number | null): Result<Comparison> {
  const within = deadlineAfter(options?.deadlineMs ?? deadline, clock);
  return compare(accounts.map(toInput), { deadline: within });
}

/** The fields that are given win over what an HTML page says of itself. */
function toInput({ text, html, ...given }: JsonAccount): AccountInput {
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
  if (html === undefined) return { text: text ?? '', ...known, id: given.id };
  const page = readHtml(html, parseHtml);
  return { ...page.metadata, text: page.text, ...known, id: given.id };
}
