import { AbstractControl, ValidatorFn } from '@angular/forms';

/** Puts the error on the second control, where the reader is looking when it appears. */
export function sameAs(first: string, second: string, textKey: string): ValidatorFn {
  return (group: AbstractControl) => {
    const control = group.get(second);
    const differs = !!control?.value && control.value !== group.get(first)?.value;
    const isMarked = control?.hasError('text') ?? false;
    if (differs !== isMarked) {
      const others = { ...control?.errors };
      delete others['text'];
      const errors = differs ? { ...others, text: textKey } : others;
      control?.setErrors(Object.keys(errors).length > 0 ? errors : null);
    }
    return null;
  };
}
