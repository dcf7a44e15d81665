import { ConfigStateService, CurrentUserDto } from '@abp/ng.core';
import { DOCUMENT, Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';

export interface ProductInfo {
  name: string;
  version: string;
}

/** What the server adds to application-configuration for this product. */
export interface SessionExtras {
  mustChangePassword?: boolean;
  regionName?: string | null;
  isDemo?: boolean;
  product?: ProductInfo;
}

@Injectable({ providedIn: 'root' })
export class SessionService {
  private readonly document = inject(DOCUMENT);
  private readonly config = inject(ConfigStateService);
  private readonly all = toSignal(this.config.getAll$());

  readonly user = computed<CurrentUserDto | undefined>(() => this.all()?.currentUser);
  readonly extras = computed<SessionExtras>(() => this.all()?.extraProperties ?? {});
  readonly isSignedIn = computed(() => this.user()?.isAuthenticated === true);
  readonly mustChangePassword = computed(() => this.isSignedIn() && this.extras().mustChangePassword === true);
  readonly displayName = computed(() => this.user()?.name || this.user()?.userName || '');

  /** A full page load, so that nothing of the ended session stays in memory. */
  expire(): void {
    const location = this.document.location;
    if (location.pathname !== '/account/login') {
      this.load(`/account/login?expired=1&returnUrl=${encodeURIComponent(location.pathname + location.search)}`);
    }
  }

  load(url: string): void {
    this.document.location.assign(url);
  }
}
