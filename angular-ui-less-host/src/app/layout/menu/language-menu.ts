import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';

import { LanguageService } from '../../core/i18n/language.service';
import { PickMenu, PickOption } from './pick-menu';

@Component({
  selector: 'fl-language-menu',
  imports: [LocalizationPipe, PickMenu],
  template: `
    <fl-pick-menu
      icon="global"
      [label]="'::Language:Label' | abpLocalization"
      [options]="options"
      [value]="language.current"
      (picked)="language.change($event)"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageMenu {
  protected readonly language = inject(LanguageService);
  protected readonly options: PickOption[] = this.language.languages.map(({ cultureName, displayName }) => ({
    value: cultureName,
    text: displayName,
    lang: cultureName,
  }));
}
