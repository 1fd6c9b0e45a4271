export const POINTS: readonly string[];
export function deadlyPoints(plan: {
  readonly point: string | null;
  readonly at: number;
  readonly readBack: unknown;
  readonly onOwner?: (owner: string) => void;
}): (ports: unknown) => unknown;
