import { it } from 'vitest';
import { readQuestion } from '../../../src/core/questions/read-question.js';
import { KNOWN_WORDS } from '../../../src/core/questions/vocabulary/known-words.js';
import { isOneSlip } from '../../../src/core/questions/repair-word.js';
import { allPhrases, faultOf, isGraveFault, isHeldOut } from './phrases.js';
import { readFileSync, writeFileSync } from 'node:fs';
it.runIf(process.env.MEASURE)('measures', () => {
  if (process.env.NEAR) {
    const words = readFileSync('/tmp/q/freq.txt','utf8').split('\n').map((l) => l.split(' ')[0] ?? '');
    const t = [...KNOWN_WORDS].filter((w) => w.length >= 5);
    writeFileSync('/tmp/q/near.txt', words.filter((w) => !KNOWN_WORDS.has(w) && t.some((x) => Math.abs(x.length - w.length) < 2 && isOneSlip(w, x))).map((w)=>w+' '+t.filter((x) => Math.abs(x.length - w.length) < 2 && isOneSlip(w, x)).join(',')).join('\n'));
    writeFileSync('/tmp/q/known.txt', t.sort().join(' '));
    return;
  }
  const held = process.env.HELD === '1';
  const fresh = process.env.FRESH === '1'; const rows = allPhrases().filter((p) => fresh ? p.voice === (process.env.SET ?? 'afterwards') : p.voice !== 'afterwards' && p.voice !== 'last' && isHeldOut(p) === held);
  const t0 = performance.now();
  const bad = rows.map((p) => ({ p, g: readQuestion(p.text) })).map((r) => ({ ...r, f: faultOf(r.p, r.g), grave: isGraveFault(r.p, r.g) })).filter((r) => r.f !== null);
  const ms = performance.now() - t0;
  console.log(`${held ? 'HELD' : 'TUNE'} ${rows.length - bad.length}/${rows.length} = ${(100 * (1 - bad.length / rows.length)).toFixed(1)}% grave ${bad.filter((b) => b.grave).length} ms/q ${(ms / rows.length).toFixed(2)}`);
  if (!held || process.env.SHOW) console.log(bad.map((b) => `${b.grave ? '!!' : '  '} ${b.p.kind.join('/')}${b.p.choice ? ':' + b.p.choice.join('|') : ''}${b.p.topic ? ':' + b.p.topic : ''} <- ${b.f}  «${b.p.text}»`).join('\n'));
});
it.runIf(process.env.MEASURE && process.env.TYPO)('typos', () => {
  let s = 12345; const rnd = (n: number) => { s = (Math.imul(s, 1103515245) + 12345) >>> 0; return (s >>> 8) % n; };
  let n = 0, ok = 0, grave = 0; const bad: string[] = [];
  for (const p of allPhrases().filter((x) => !isHeldOut(x))) {
    const ws = p.text.split(' '); const c = ws.map((w, i) => [w, i] as const).filter(([w]) => /^[a-z]{5,}$/i.test(w));
    if (c.length === 0) continue;
    const [w, i] = c[rnd(c.length)]!; const at = 1 + rnd(w.length - 2); const k = rnd(3);
    ws[i] = k === 0 ? w.slice(0, at) + w.slice(at + 1) : k === 1 ? w.slice(0, at) + w[at] + w.slice(at) : w.slice(0, at) + w[at + 1] + w[at] + w.slice(at + 2);
    const t = ws.join(' '); const g = readQuestion(t); const f = faultOf(p, g); n++; if (f === null) ok++; else { bad.push(t + ' <- ' + f); if (isGraveFault(p, g)) { grave++; bad.push('^^^^ GRAVE'); } }
  }
  console.log('TYPO', ok, n, (100 * ok / n).toFixed(1), 'grave', grave); console.log(bad.join('\n'));
});
