import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { finalize } from 'rxjs';

import { PermissionGroupDto, RoleDto } from '../../core/api/models';
import { fallbackMessageKey, toApiError } from '../../core/http/api-error';
import { FormMessage } from '../../shared/form/form-message';
import { ErrorState } from '../../shared/states/error-state';
import { createLoadable } from '../../shared/states/loadable';
import { Skeleton } from '../../shared/states/skeleton';
import { IdentityApi } from '../identity.api';
import { grantedOf, rowsOf, toggle } from '../permission-grants';

const INDENT_PX = 28;

@Component({
  selector: 'fl-permission-editor',
  imports: [ErrorState, FormMessage, LocalizationPipe, NzButtonModule, Skeleton],
  templateUrl: './permission-editor.html',
  styleUrl: './permission-editor.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PermissionEditor {
  readonly role = input.required<RoleDto>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(IdentityApi);
  private readonly localization = inject(LocalizationService);

  protected readonly indent = INDENT_PX;
  protected readonly rowsOf = rowsOf;
  protected readonly busy = signal(false);
  protected readonly message = signal('');
  protected readonly permissions = createLoadable(
    () => this.role().id,
    (id) => this.api.permissions(id),
  );
  protected readonly groups = computed<PermissionGroupDto[]>(() => this.permissions.value()?.groups ?? []);
  protected readonly granted = linkedSignal(() => grantedOf(this.groups()));
  private readonly all = computed(() => this.groups().flatMap((group) => group.permissions));

  protected flip(name: string): void {
    this.granted.set(toggle(this.granted(), this.all(), name));
  }

  protected save(): void {
    this.busy.set(true);
    this.message.set('');
    const concurrencyStamp = this.permissions.value()?.concurrencyStamp ?? '';
    this.api
      .setPermissions(this.role().id, { grantedNames: [...this.granted()].sort(), concurrencyStamp })
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: () => this.saved.emit(),
        error: (failure: unknown) => {
          const error = toApiError(failure);
          this.message.set(error.message ?? this.localization.instant(fallbackMessageKey(error.status)));
        },
      });
  }
}
