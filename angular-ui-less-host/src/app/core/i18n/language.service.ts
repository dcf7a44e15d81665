import { ConfigStateService, SessionStateService } from '@abp/ng.core';
import { DOCUMENT, Injectable, inject } from '@angular/core';

export interface Language {
  cultureName: string;
  displayName: string;
}

const CULTURE_COOKIE_DAYS = 365;

@Injectable({ providedIn: 'root' })
export class LanguageService {
  private readonly config = inject(ConfigStateService);
  private readonly session = inject(SessionStateService);
  private readonly document = inject(DOCUMENT);

  get languages(): Language[] {
    return (this.config.getDeep('localization.languages') as Language[] | undefined) ?? [];
  }

  get current(): string {
    return this.session.getLanguage();
  }

  /**
   * Reloads: the localisation pipe is pure, so texts already on the page would stay in the old language.
   * The session keeps the choice over the reload; its own cookie carries no path, so calls to /api would miss it.
   */
  change(cultureName: string): void {
    if (cultureName === this.current) {
      return;
    }
    this.session.setLanguage(cultureName);
    const value = encodeURIComponent(`c=${cultureName}|uic=${cultureName}`);
    const seconds = CULTURE_COOKIE_DAYS * 86_400;
    this.document.cookie = `.AspNetCore.Culture=${value}; path=/; max-age=${seconds}; SameSite=Lax`;
    this.document.defaultView?.location.reload();
  }
}
