/** Kinds of words, each with the lines of the phrase grammar that speak of it. */
export type SceneWords = Readonly<Record<string, readonly string[]>>;

/** One line of the phrase grammar a line of text; room around it does not matter. */
export function sceneLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
