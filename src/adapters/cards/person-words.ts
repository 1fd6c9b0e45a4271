/** "Police representative" or "Head teacher, Education": a role often says its agency already, which is then not said twice. */
export function personWords({ name, agency }: { readonly name: string; readonly agency: string }): string {
  return name.toLowerCase().includes(agency.toLowerCase()) ? name : `${name}, ${agency}`;
}
