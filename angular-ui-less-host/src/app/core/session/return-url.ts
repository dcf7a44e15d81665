/** Only paths of this site: a link must not lead from our sign-in to a foreign page. */
export function safeReturnUrl(value: string | null | undefined): string {
  const isLocal = !!value && /^\/(?![/\\])/.test(value) && !value.startsWith('/account/');
  return isLocal ? value : '/';
}
