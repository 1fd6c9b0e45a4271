import { Fault } from '../../core/shared/fault.js';
import { fillCard, type FillRequest } from './fill-card.js';
import { httpsLink, type LinkRules } from './https-link.js';
import { loadTemplates, type Templates } from './load-templates.js';
import type { RenderedCard } from './rendered-card.js';

/** The card maker: built once at start, given to every builder. */
export interface Cards {
  /** Fills a template, or throws a `Fault`. */
  fill(request: FillRequest): RenderedCard;
  /**
   * Tries the fullest version of a card first and gives the first that is not too large for Teams.
   * A builder lists what it can leave away, and its last version is small whatever the board does.
   */
  fillFirstThatFits(requests: readonly FillRequest[]): RenderedCard;
  /** The link as it may stand in a card; '' where there is none or it may not be shown. */
  link(url: string | null): string;
}

export interface CardsOptions extends LinkRules {
  /** Another set of templates, for tests. */
  readonly templates?: Templates;
}

export function createCards({ allowLoopback, templates = loadTemplates() }: CardsOptions): Cards {
  const rules: LinkRules = { allowLoopback };
  const fill = (request: FillRequest): RenderedCard => {
    const template = templates.get(request.template);
    if (template === undefined) throw new Fault('card-template-unknown', { ids: { template: request.template } });
    return fillCard(template, request, rules);
  };
  return {
    fill,
    fillFirstThatFits: (requests) => fillFirstThatFits(requests, fill),
    link: (url) => (url === null ? '' : (httpsLink(url, rules) ?? '')),
  };
}

function fillFirstThatFits(
  requests: readonly FillRequest[],
  fill: (request: FillRequest) => RenderedCard,
): RenderedCard {
  let tooLarge: unknown = new Fault('card-empty');
  for (const request of requests) {
    try {
      return fill(request);
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'card-too-large') throw error;
      tooLarge = error;
    }
  }
  throw tooLarge;
}
