import { createInterface } from 'node:readline';
import { compare, type AccountInput } from '../engine/index.ts';

for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line) as { id: string; accounts: AccountInput[] };
  const result = compare(job.accounts);
  process.stdout.write(
    JSON.stringify(
      result.ok ? { id: job.id, comparison: result.value } : { id: job.id, error: result.problem },
    ) + '\n',
  );
}
