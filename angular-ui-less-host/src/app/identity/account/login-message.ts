import { LoginOutcome } from '../../core/session/cookie-auth.service';

/** Our words for a refused sign-in, used when the server sends none. */
export function loginMessageKey(outcome: LoginOutcome): string {
  switch (outcome) {
    case 'LockedOut':
      return '::Login:LockedOut';
    case 'NotAllowed':
      return '::Login:NotAllowed';
    case 'RequiresTwoFactor':
      return '::Login:TwoFactor';
    default:
      return '::Login:Wrong';
  }
}
