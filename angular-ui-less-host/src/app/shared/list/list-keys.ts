/** A single-letter shortcut, or null while somebody types or holds a modifier. */
export function shortcutOf(event: KeyboardEvent): string | null {
  const target = event.target as HTMLElement | null;
  const typing = target?.matches?.('input, textarea, select, [contenteditable="true"]') ?? false;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  return typing || modified || target?.closest?.('[role="dialog"]') ? null : event.key.toLowerCase();
}

export function moveFocus(links: NodeListOf<HTMLElement>, step: 1 | -1): void {
  const all = Array.from(links);
  const now = all.indexOf(document.activeElement as HTMLElement);
  const next = now < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + step));
  all[next]?.focus();
}
