namespace FirmLadder.Identity.Users;

/// <summary>Remembers when an account was last used. Not an edit of the account: neither its stamp nor its last change moves.</summary>
internal interface ISignInLog : ITransientDependency
{
    Task RecordAsync(User user, DateTime now);
}
