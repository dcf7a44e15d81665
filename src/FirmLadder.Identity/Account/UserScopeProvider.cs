namespace FirmLadder.Identity.Account;

/// <summary>Everything, one region subtree, or nothing: by the data scope of the user's roles, read once a request.</summary>
internal sealed class UserScopeProvider(ICurrentUser user, IAccountQueries queries) : IUserScopeProvider, IScopedDependency
{
    private UserScope? _scope;
    private Guid? _scopeOf;

    public async Task<UserScope> GetAsync(CancellationToken cancellationToken = default)
    {
        if (user.Id is not { } id)
        {
            return UserScope.Nothing;
        }

        if (_scope is null || _scopeOf != id)
        {
            var (scopes, regionPath) = await queries.GetScopeAsync(id, cancellationToken);
            _scopeOf = id;
            _scope =
                scopes.Contains(DataScope.All) ? UserScope.Everything
                : scopes.Contains(DataScope.Region) && regionPath is not null ? new UserScope(false, [regionPath], [])
                : UserScope.Nothing;
        }

        return _scope;
    }
}
