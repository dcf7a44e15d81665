import { LocalizationService } from '@abp/ng.core';
import { AbstractControl } from '@angular/forms';

/** Text of the first error of a control. A `text` error carries its own key, a `server` error its own text. */
export function errorTextOf(control: AbstractControl, localization: Pick<LocalizationService, 'instant'>): string {
  const errors = control.errors ?? {};
  if (errors['server']) {
    return String(errors['server']);
  }
  if (errors['required']) {
    return localization.instant('::Validation:Required');
  }
  if (errors['minlength']) {
    return localization.instant('::Validation:MinLength', String(errors['minlength'].requiredLength));
  }
  if (errors['maxlength']) {
    return localization.instant('::Validation:MaxLength', String(errors['maxlength'].requiredLength));
  }
  if (errors['min']) {
    return localization.instant('::Validation:Min', String(errors['min'].min));
  }
  if (errors['max']) {
    return localization.instant('::Validation:Max', String(errors['max'].max));
  }
  if (errors['email']) {
    return localization.instant('::Validation:Email');
  }
  if (errors['text']) {
    return localization.instant(String(errors['text']));
  }
  return localization.instant('::Validation:Invalid');
}
