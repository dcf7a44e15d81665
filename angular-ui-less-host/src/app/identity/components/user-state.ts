import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { UserDto } from '../../core/api/models';

@Component({
  selector: 'fl-user-state',
  imports: [LocalizationPipe],
  template: `<span [class]="state()">{{ key() | abpLocalization }}</span>`,
  styles: `
    .active {
      color: var(--fl-success);
    }

    .locked {
      color: var(--fl-danger);
    }

    .new {
      color: var(--fl-warning);
    }

    .inactive {
      color: var(--fl-text-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserState {
  readonly user = input.required<UserDto>();

  protected readonly state = computed(() => {
    const { isActive, isLockedOut, mustChangePassword } = this.user();
    if (!isActive) {
      return 'inactive';
    }
    return isLockedOut ? 'locked' : mustChangePassword ? 'new' : 'active';
  });
  protected readonly key = computed(() => {
    const keys = {
      active: 'Identity::User:Active',
      inactive: 'Identity::User:Inactive',
      locked: 'Identity::User:Locked',
      new: 'Identity::User:MustChange',
    };
    return keys[this.state()];
  });
}
