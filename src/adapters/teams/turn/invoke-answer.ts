import { isNode } from '../../cards/complete-action.js';
import { disarmText } from '../../cards/escape-text.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { SearchResult } from '../bot-reply.js';

/** The body of an answer to a tap. Never empty: an empty or late one makes Teams run the tap again. */
export type InvokeAnswer =
  | {
      readonly statusCode: 200;
      readonly type: 'application/vnd.microsoft.card.adaptive';
      readonly value: RenderedCard['content'];
    }
  | { readonly statusCode: 200; readonly type: 'application/vnd.microsoft.activity.message'; readonly value: string }
  | SearchAnswer
  | DialogAnswer;

/** The body of an answer to a search: a list to choose from, or a few words. */
export interface SearchAnswer {
  readonly composeExtension:
    | { readonly type: 'message'; readonly text: string }
    | {
        readonly type: 'result';
        readonly attachmentLayout: 'list';
        readonly attachments: readonly {
          readonly contentType: 'application/vnd.microsoft.card.adaptive';
          readonly content: RenderedCard['content'];
          readonly preview: {
            readonly contentType: 'application/vnd.microsoft.card.thumbnail';
            readonly content: { readonly title: string; readonly text: string };
          };
        }[];
      };
}

/** The body of an answer to a dialog: the card it shows next. */
export interface DialogAnswer {
  readonly task: {
    readonly type: 'continue';
    readonly value: {
      readonly title: string;
      readonly height: 'medium';
      readonly width: 'medium';
      readonly card: {
        readonly contentType: 'application/vnd.microsoft.card.adaptive';
        readonly content: RenderedCard['content'];
      };
    };
  };
}

/** Shows a card in a dialog. Dialogs take Action.Submit only, so each button becomes its own fallback. */
export function dialogAnswer(title: string, { content }: RenderedCard): DialogAnswer {
  const actions: readonly unknown[] = Array.isArray(content['actions']) ? content['actions'] : [];
  const shown = actions.length === 0 ? content : { ...content, actions: actions.map(submitOf) };
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: shown } as const;
  return { task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card } } };
}

function submitOf(action: unknown): unknown {
  return isNode(action) && isNode(action['fallback']) ? action['fallback'] : action;
}

/** Answers a search: what was found, or why there is nothing. */
export function searchAnswer(results: readonly SearchResult[], note: string): SearchAnswer {
  if (results.length === 0) return { composeExtension: { type: 'message', text: note } };
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: results.map(({ title, text, card }) => ({
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: card.content,
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: previewText(title), text: previewText(text) },
        },
      })),
    },
  };
}

/** A thumbnail renders some HTML: its signs are shown as typed. */
function previewText(text: string): string {
  return disarmText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Answers a tap with a card, which replaces the tapped one in the eyes of the one who tapped. */
export function cardAnswer(card: RenderedCard): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card.content };
}

/** Answers a tap with a few words shown in passing; the tapped card stays as it is. */
export function wordsAnswer(words: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words };
}
