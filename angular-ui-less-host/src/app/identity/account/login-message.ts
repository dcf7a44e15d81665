import { LoginResult } from '../../core/api/models';

/** Our words for a refused sign-in, used when the server sends none. */
export function loginMessageKey(outcome: LoginResult['result']): string {
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
