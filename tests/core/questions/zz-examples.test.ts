import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readQuestion } from '../../../src/core/questions/read-question.js';
it.runIf(process.env.EX)('d', () => {
  for (const f of ['threshold', 'metric']) {
    const rows = readFileSync(`/work/shared/examples/${f}-questions.jsonl`, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
    let ok = 0, em = 0, emok = 0, falseD = 0;
    for (const r of rows) {
      const q = readQuestion(r.question);
      const good = q.kind === 'later' && (f === 'metric' ? q.topic === 'metrics' : q.topic === 'thresholds');
      if (good) ok++; else console.log('»', f, r.question, '->', q.kind, (q as any).topic ?? '', r.out_of_scope ? 'OOS' : '');
      if (r.emergency) { em++; if (q.kind === 'later' && q.danger) emok++; else console.log('» EMERGENCY unseen', r.question); }
      else if (q.kind === 'later' && q.danger) falseD++;
    }
    console.log('»', f, ok, rows.length, 'emergencies', emok, em, 'danger on others', falseD);
  }
});
