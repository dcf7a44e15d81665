import { SessionStateService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { NzI18nService, en_US, zh_CN } from 'ng-zorro-antd/i18n';

/** Keeps NG-ZORRO's own words (calendar, pagination) in the session's language. */
@Injectable({ providedIn: 'root' })
export class NzLocaleService {
  private readonly session = inject(SessionStateService);
  private readonly i18n = inject(NzI18nService);

  apply(): void {
    this.i18n.setLocale(this.session.getLanguage() === 'en' ? en_US : zh_CN);
  }
}
