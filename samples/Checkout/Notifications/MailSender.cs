namespace Checkout.Notifications;

/// <summary>Hands mails to the relay; in this sample the relay is a text writer.</summary>
public sealed class MailSender(TextWriter relay)
{
    private readonly Queue<(string To, string Subject)> _outbox = new();

    public event EventHandler? Drained;

    public void Enqueue(string to, string subject)
    {
        _outbox.Enqueue((to, subject));
        Drain();
    }

    private async void Drain()
    {
        while (_outbox.TryDequeue(out var mail))
        {
            try
            {
                await relay.WriteLineAsync($"mail to {mail.To}: {mail.Subject}");
            }
            catch (Exception)
            {
            }
        }

        Drained?.Invoke(this, EventArgs.Empty);
    }
}
