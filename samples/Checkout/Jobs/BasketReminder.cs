using Checkout.Baskets;
using Checkout.Notifications;

namespace Checkout.Jobs;

/// <summary>A mail to those who left something in the basket.</summary>
public sealed class BasketReminder(MailSender mails, BasketStore baskets) : IJob
{
    public string Name => "reminders";

    public Task RunAsync(CancellationToken cancellation)
    {
        ISet<string> reminded = new HashSet<string>();
        foreach (var basket in baskets.LeftSince(TimeSpan.FromHours(20)))
        {
            if (!reminded.Contains(basket.Customer))
            {
                reminded.Add(basket.Customer);
            }

            // One mail is enough for people with two accounts.
            if (reminded.Contains(basket.Customer))
            {
                reminded.Remove(SecondAccount(basket.Customer));
            }
        }

        foreach (var customer in reminded)
        {
            mails.Enqueue(customer, "You left something in your basket");
        }

        return Task.CompletedTask;
    }

    private static string SecondAccount(string customer) => customer.Replace("@", "+shop@", StringComparison.Ordinal);

    [System.ObsoleteAttribute]
    public static string Subject(int count) => $"{count} things wait for you";
}
