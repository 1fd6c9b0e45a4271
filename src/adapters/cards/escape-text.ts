/**
 * How text from people and from the store is kept from speaking with the bot's authority. Where it lands decides:
 * - `escapeMarkdown` where Teams renders Markdown (TextBlock, FactSet): every mark is shown as typed;
 * - `softenText` where one Teams client renders Markdown and another does not (choices, labels): marks are taken out;
 * - `disarmText` everywhere: mentions, placeholders and date functions are broken with a space.
 */
export function escapeMarkdown(text: string): string {
  return disarmText(text)
    .replace(/[\\`*_~[\]<>#|]/gu, '\\$&')
    .replace(/^([-+=])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}

/** For places where the clients disagree about Markdown: no escape would be right on all of them. */
export function softenText(text: string): string {
  return disarmText(text)
    .replace(/\[/gu, '(')
    .replace(/\]/gu, ')')
    .replace(/[\\`*_~<>#|]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/**
 * Breaks what a machine could read as an order: `<at>` (a mention), `${…}` (a placeholder, should a card ever be expanded
 * twice), `{{DATE(…)}}` (a function of the card renderer), `&lt;` (a sign in disguise). A reader sees one space more.
 */
export function disarmText(text: string): string {
  return text
    .replace(/<(?=[a-z/!?])/giu, '< ')
    .replace(/([$@])\{/gu, '$1 {')
    .replace(/\{(?=\{)/gu, '{ ')
    .replace(/&(?=#?\w+;)/gu, '& ');
}
