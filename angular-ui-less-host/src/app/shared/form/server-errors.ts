import { AbstractControl, FormGroup } from '@angular/forms';

import { ApiError } from '../../core/http/api-error';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function findControl(form: FormGroup, member: string): AbstractControl | null {
  let group: AbstractControl = form;
  for (const part of member.split('.')) {
    const name =
      group instanceof FormGroup ? Object.keys(group.controls).find((key) => sameName(key, part)) : undefined;
    if (!name) {
      return null;
    }
    group = (group as FormGroup).controls[name];
  }
  return group === form ? null : group;
}

/** Puts each message on the control it names and answers with those that name none. */
export function applyServerErrors(form: FormGroup, error: ApiError): string[] {
  const rest: string[] = [];
  for (const { message, members } of error.validationErrors) {
    const controls = members.map((member) => findControl(form, member)).filter((control) => control !== null);
    for (const control of controls) {
      control.setErrors({ ...control.errors, server: message });
      control.markAsTouched();
    }
    if (controls.length === 0) {
      rest.push(message);
    }
  }
  return rest;
}

interface ConflictField {
  name: string;
  current: unknown;
  yours: unknown;
}

/** After a lost race each field that differs shows the value that somebody else has saved meanwhile. */
export function applyConflicts(form: FormGroup, error: ApiError, textOf: (current: string) => string): void {
  const fields = Array.isArray(error.data['fields']) ? (error.data['fields'] as ConflictField[]) : [];
  for (const { name, current, yours } of fields) {
    const control = current === yours ? null : findControl(form, name);
    control?.setErrors({ server: textOf(String(current ?? '—')) });
    control?.markAsTouched();
  }
}

/** What the server said belongs to what was sent then: a new attempt starts without it. */
export function clearServerErrors(control: AbstractControl): void {
  if (control instanceof FormGroup) {
    Object.values(control.controls).forEach(clearServerErrors);
  } else if (control.hasError('server')) {
    control.updateValueAndValidity();
  }
}

/** Controls show their error border only after the next rendering, hence the frame. */
export function focusFirstInvalid(host: HTMLElement): void {
  requestAnimationFrame(() => {
    host.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
