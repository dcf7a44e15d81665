import { RestService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';

import {
  CreateRole,
  CreateUser,
  CreatedUserDto,
  ListResult,
  OneTimePasswordDto,
  PagedResult,
  RoleDto,
  RolePermissionsDto,
  UpdatePermissions,
  UpdateRole,
  UpdateUser,
  UserDto,
} from '../core/api/models';
import { Filters } from '../shared/list/list-query';

const USERS = '/api/identity/users';
const ROLES = '/api/identity/roles';
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

@Injectable({ providedIn: 'root' })
export class IdentityApi {
  private readonly rest = inject(RestService);

  users(params: Filters): Observable<PagedResult<UserDto>> {
    return this.rest.request({ method: 'GET', url: USERS, params }, { skipHandleError: true });
  }

  user(id: string): Observable<UserDto> {
    return this.send('GET', `${USERS}/${id}`, null);
  }

  createUser(body: CreateUser): Observable<CreatedUserDto> {
    return this.send('POST', USERS, body);
  }

  updateUser(id: string, body: UpdateUser): Observable<UserDto> {
    return this.send('PUT', `${USERS}/${id}`, body);
  }

  resetPassword(id: string): Observable<OneTimePasswordDto> {
    return this.act(`${USERS}/${id}/reset-password`);
  }

  unlock(id: string): Observable<UserDto> {
    return this.act(`${USERS}/${id}/unlock`);
  }

  roles(): Observable<RoleDto[]> {
    return this.send<null, ListResult<RoleDto>>('GET', ROLES, null).pipe(map((answer) => answer.items));
  }

  createRole(body: CreateRole): Observable<RoleDto> {
    return this.send('POST', ROLES, body);
  }

  updateRole(id: string, body: UpdateRole): Observable<RoleDto> {
    return this.send('PUT', `${ROLES}/${id}`, body);
  }

  deleteRole(id: string): Observable<void> {
    return this.rest.request({ method: 'DELETE', url: `${ROLES}/${id}` });
  }

  permissions(id: string): Observable<RolePermissionsDto> {
    return this.send('GET', `${ROLES}/${id}/permissions`, null);
  }

  setPermissions(id: string, body: UpdatePermissions): Observable<void> {
    return this.send('PUT', `${ROLES}/${id}/permissions`, body);
  }

  /** For the forms and pages that show failures themselves. */
  private send<B, T>(method: Method, url: string, body: B): Observable<T> {
    return this.rest.request<B, T>({ method, url, body: body ?? undefined }, { skipHandleError: true });
  }

  /** For buttons without a place of their own for an error: the error presenter shows it. */
  private act<T>(url: string): Observable<T> {
    return this.rest.request<null, T>({ method: 'POST', url, body: null });
  }
}
