import { FormControl, FormGroup, Validators } from '@angular/forms';

import { PermissionDto, PermissionGroupDto } from '../core/api/models';
import { visibleMenu } from '../layout/menu/menu';
import { sameAs } from './account/same-as';
import { grantedOf, rowsOf, toggle } from './permission-grants';

const permission = (name: string, parentName: string | null, isGranted = false): PermissionDto => ({
  name,
  displayName: name,
  parentName,
  isGranted,
});
const all = [
  permission('A', null, true),
  permission('A.B', 'A', true),
  permission('A.B.C', 'A.B'),
  permission('D', null),
];
const group: PermissionGroupDto = { name: 'G', displayName: 'G', permissions: all };

describe('permission grants', () => {
  it('lists children after their parent with their depth', () => {
    expect(rowsOf(group).map((row) => [row.permission.name, row.depth])).toEqual([
      ['A', 0],
      ['A.B', 1],
      ['A.B.C', 2],
      ['D', 0],
    ]);
  });

  it('grants the parents of a granted child', () => {
    expect([...toggle(new Set(), all, 'A.B.C')].sort()).toEqual(['A', 'A.B', 'A.B.C']);
  });

  it('withdraws the children of a withdrawn parent', () => {
    expect([...toggle(new Set(['A', 'A.B', 'A.B.C', 'D']), all, 'A')]).toEqual(['D']);
  });

  it('starts from what the server granted', () => {
    expect([...grantedOf([group])]).toEqual(['A', 'A.B']);
  });
});

describe('sameAs', () => {
  const form = new FormGroup(
    { first: new FormControl('a'), second: new FormControl('', Validators.required) },
    { validators: sameAs('first', 'second', '::X') },
  );

  it('marks the repetition and lets go when it fits', () => {
    form.controls.second.setValue('b');
    expect(form.controls.second.errors).toEqual({ text: '::X' });
    form.controls.second.setValue('a');
    expect(form.valid).toBe(true);
  });

  it('follows a change of the first value', () => {
    form.controls.second.setValue('a');
    form.controls.first.setValue('c');
    expect(form.controls.second.hasError('text')).toBe(true);
  });
});

describe('visibleMenu', () => {
  it('hides what a user may not open, and groups that become empty', () => {
    const groups = visibleMenu((policy) => policy === 'Firms.Firms');
    expect(groups.flatMap((entry) => entry.items.map((item) => item.path))).toEqual(['/', '/firms']);
  });
});
