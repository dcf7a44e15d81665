namespace FirmLadder.Kernel;

/// <summary>The product cannot start; the message says what is wrong and how to put it right. Shown without a stack trace.</summary>
public sealed class StartupException(string message, Exception? innerException = null) : Exception(message, innerException);
