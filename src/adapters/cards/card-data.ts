/** What a template is filled with. No null and no undefined: the templating engine throws on one and prints its own placeholder for the other. */
export type CardValue = string | number | boolean | CardData | readonly CardValue[];

/** Facts for one template, by the names it uses. Every string is taken as typed by a person, and is made harmless where it lands. */
export interface CardData {
  readonly [name: string]: CardValue;
}
