namespace Checkout.Orders;

public enum OrderStatus
{
    Placed,
    Paid,
    Declined,
    Shipped,
    Archived,
}
