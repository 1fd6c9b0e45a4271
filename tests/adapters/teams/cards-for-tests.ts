import type { RenderedCard } from '../../../src/adapters/cards/rendered-card.js';

/** A small card that says one thing and has one button. */
export function cardSaying(text: string, more: Readonly<Record<string, unknown>> = {}): RenderedCard {
  return {
    content: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text }],
      actions: [
        {
          type: 'Action.Execute',
          title: 'Attending',
          verb: 'attendance.record',
          data: { meetingId: 'm1', answer: 'attending' },
          fallback: {
            type: 'Action.Submit',
            title: 'Attending',
            data: { verb: 'attendance.record', meetingId: 'm1', answer: 'attending' },
          },
        },
      ],
      ...more,
    },
    summary: text,
  };
}
