/** Permission names as the server defines them. */
export const Policies = {
  users: 'Identity.Users',
  usersCreate: 'Identity.Users.Create',
  usersUpdate: 'Identity.Users.Update',
  usersResetPassword: 'Identity.Users.ResetPassword',
  roles: 'Identity.Roles',
  rolesCreate: 'Identity.Roles.Create',
  rolesUpdate: 'Identity.Roles.Update',
  rolesDelete: 'Identity.Roles.Delete',
  rolesManagePermissions: 'Identity.Roles.ManagePermissions',
  regions: 'Identity.Regions',
  firms: 'Firms.Firms',
  firmsCreate: 'Firms.Firms.Create',
  firmsUpdate: 'Firms.Firms.Update',
  recognitions: 'Firms.Recognitions',
  recognitionsCreate: 'Firms.Recognitions.Create',
  recognitionsRevoke: 'Firms.Recognitions.Revoke',
  statements: 'Firms.Statements',
  statementsCreate: 'Firms.Statements.Create',
  imports: 'Firms.Imports',
  importsCreate: 'Firms.Imports.Create',
} as const;

export type Policy = (typeof Policies)[keyof typeof Policies];
