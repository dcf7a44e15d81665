import { LocalizationService } from '@abp/ng.core';
import { Directive, computed, inject, input } from '@angular/core';

import { PermissionsService } from './permissions.service';
import { Policy } from './policies';

/** Greys a button whose permission is missing and says which one it is. */
@Directive({
  selector: 'button[flPermit]',
  host: { '[attr.disabled]': 'allowed() ? null : true', '[attr.title]': 'reason()' },
})
export class Permit {
  readonly flPermit = input.required<Policy>();

  private readonly permissions = inject(PermissionsService);
  private readonly localization = inject(LocalizationService);

  protected readonly allowed = computed(() => this.permissions.can(this.flPermit()));
  protected readonly reason = computed(() =>
    this.allowed() ? null : this.localization.instant('::Error:NeedsPermission', this.flPermit()),
  );
}
