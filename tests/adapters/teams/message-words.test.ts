import { describe, expect, it } from 'vitest';
import { messageWords } from '../../../src/adapters/teams/turn/message-words.js';

describe('the words of a message', () => {
  it.each([
    ['<p>Ring <b>all</b>&nbsp;schools</p><p>by Friday</p>', 'Ring all schools\nby Friday'],
    ['<div><at id="0">Police</at> please<br>do it</div>', 'Police please\ndo it'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['Fish &amp; chips &lt;5 &#163; &#x2019;', 'Fish & chips <5 £ ’'],
    ['<img src="x" alt="y"><attachment id="1"></attachment>', ''],
    ['a &amp;lt;b&amp;gt; c', 'a &lt;b&gt; c'],
    ['&#0;&#1114112;x &unknown;', 'x &unknown;'],
  ])('are read out of %s', (html, words) => {
    expect(messageWords(html, true)).toBe(words);
  });

  it('are taken as they are where the message is plain', () => {
    expect(messageWords('  5 < 6 &amp; 7 \r\n\r\n done ', false)).toBe('5 < 6 &amp; 7\ndone');
  });
});
