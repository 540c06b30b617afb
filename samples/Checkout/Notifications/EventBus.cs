namespace Checkout.Notifications;

/// <summary>Handlers run on the publisher's thread, before Publish returns.</summary>
public sealed class EventBus
{
    private readonly List<Action<object>> _handlers = [];

    public void Subscribe<T>(Action<T> handler) =>
        _handlers.Add(message =>
        {
            if (message is T typed)
            {
                handler(typed);
            }
        });

    public void Publish(object message)
    {
        foreach (var handler in _handlers.ToArray())
        {
            handler(message);
        }
    }
}
