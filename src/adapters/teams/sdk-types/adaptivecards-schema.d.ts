/**
 * Stands in for a source file of `adaptivecards` that the SDK's typings import by mistake (`adaptivecards/src/schema`):
 * the compiler would check that package's sources by our rules. None of these types is used by us.
 */
export interface ICardElement {
  readonly type: string;
}
export interface IAdaptiveCard extends ICardElement {
  readonly version?: string;
}
