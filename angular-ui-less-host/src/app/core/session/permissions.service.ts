import { ConfigStateService } from '@abp/ng.core';
import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';

import { Policy } from './policies';

/** Granted permissions as a signal, so that computed views follow a sign-in or a change of role. */
@Injectable({ providedIn: 'root' })
export class PermissionsService {
  private readonly all = toSignal(inject(ConfigStateService).getAll$());
  private readonly granted = computed<Record<string, boolean>>(() => this.all()?.auth?.grantedPolicies ?? {});

  readonly hasAny = computed(() => Object.values(this.granted()).some(Boolean));

  can(policy: Policy): boolean {
    return this.granted()[policy] === true;
  }
}
