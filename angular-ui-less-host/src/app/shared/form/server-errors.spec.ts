import { FormControl, FormGroup, Validators } from '@angular/forms';

import { ApiError } from '../../core/http/api-error';
import { errorTextOf } from './error-text';
import { applyConflicts, applyServerErrors, clearServerErrors } from './server-errors';

const failure = (validationErrors: ApiError['validationErrors']): ApiError => ({
  status: 400,
  code: null,
  message: null,
  details: null,
  data: {},
  validationErrors,
});
const localization = { instant: (key: unknown, ...params: string[]) => [key, ...params].join(' ') };

describe('applyServerErrors', () => {
  const group = () =>
    new FormGroup({ name: new FormControl(''), contact: new FormGroup({ email: new FormControl('') }) });

  it('puts a message on the control it names, whatever the case of the first letter', () => {
    const form = group();
    expect(applyServerErrors(form, failure([{ message: '太长', members: ['Name'] }]))).toEqual([]);
    expect(form.controls.name.errors).toEqual({ server: '太长' });
    expect(form.controls.name.touched).toBe(true);
  });

  it('finds controls in nested groups', () => {
    const form = group();
    applyServerErrors(form, failure([{ message: '无效', members: ['contact.email'] }]));
    expect(form.controls.contact.controls.email.hasError('server')).toBe(true);
  });

  it('answers with what belongs to no control', () => {
    expect(applyServerErrors(group(), failure([{ message: '名额已满', members: ['quota'] }]))).toEqual(['名额已满']);
  });

  it('lets the message go as soon as the value changes', () => {
    const form = group();
    applyServerErrors(form, failure([{ message: '太长', members: ['name'] }]));
    form.controls.name.setValue('短');
    expect(form.valid).toBe(true);
  });
});

describe('applyConflicts', () => {
  it('shows the other value where two editors differ, and only there', () => {
    const form = new FormGroup({ name: new FormControl('甲'), address: new FormControl('同') });
    const fields = [
      { name: 'name', current: '乙', yours: '甲' },
      { name: 'address', current: '同', yours: '同' },
    ];
    applyConflicts(form, { ...failure([]), status: 409, data: { fields } }, (current) => `now ${current}`);
    expect(form.controls.name.errors).toEqual({ server: 'now 乙' });
    expect(form.controls.address.valid).toBe(true);
  });

  it('leaves other failures alone', () => {
    const form = new FormGroup({ name: new FormControl('甲') });
    applyConflicts(form, failure([]), String);
    expect(form.valid).toBe(true);
  });
});

describe('clearServerErrors', () => {
  it('lets the same value be sent again', () => {
    const form = new FormGroup({ name: new FormControl('x') });
    applyServerErrors(form, failure([{ message: '稍后再试', members: ['name'] }]));
    clearServerErrors(form);
    expect(form.valid).toBe(true);
  });

  it('keeps what the form itself finds wrong', () => {
    const form = new FormGroup({ name: new FormControl('', Validators.required) });
    applyServerErrors(form, failure([{ message: '必填', members: ['name'] }]));
    clearServerErrors(form);
    expect(form.controls.name.errors).toEqual({ required: true });
  });
});

describe('errorTextOf', () => {
  it("shows the server's words before its own", () => {
    const control = new FormControl('', Validators.required);
    control.setErrors({ required: true, server: '重复' });
    expect(errorTextOf(control, localization)).toBe('重复');
  });

  it('names the limit that was broken', () => {
    expect(errorTextOf(new FormControl('abc', Validators.maxLength(2)), localization)).toBe('::Validation:MaxLength 2');
  });
});
